package clinic.strideback.web.print;

import clinic.strideback.web.print.LineDrawing.Ink;
import clinic.strideback.web.print.LineDrawing.Shape;
import clinic.strideback.web.print.LineDrawing.Stroke;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An address as a code that a camera reads, drawn with lines: sharp on every printer. */
public final class CameraCode {

    /** What has to stay white around it, in squares. */
    private static final int QUIET = 4;

    private CameraCode() {}

    /**
     * The code.
     *
     * @param told what it is, for who cannot see it
     */
    public static LineDrawing of(String address, String told) {
        BitMatrix squares = squares(address);
        List<Shape> dark = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            dark.addAll(row(squares, y));
        }
        return new LineDrawing(told, "", squares.getWidth(), squares.getHeight(), dark);
    }

    private static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** Dark squares beside each other are one area. */
    private static List<Shape> row(BitMatrix squares, int y) {
        List<Shape> areas = new ArrayList<>();
        int from = -1;
        for (int x = 0; x <= squares.getWidth(); x++) {
            boolean dark = x < squares.getWidth() && squares.get(x, y);
            if (dark && from < 0) {
                from = x;
            } else if (!dark && from >= 0) {
                areas.add(new Stroke(
                        Ink.CODE,
                        "M " + from + " " + y + " L " + x + " " + y + " L " + x + " " + (y + 1) + " L " + from + " "
                                + (y + 1) + " Z"));
                from = -1;
            }
        }
        return areas;
    }
}
