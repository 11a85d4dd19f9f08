package clinic.strideback.patient;

import clinic.strideback.shared.Invalid;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/** Makes a small square of a picture, the right way up. */
final class Portrait {

    /** The most bytes of a picture as it is sent. */
    static final int MOST_BYTES = 15 * 1024 * 1024;

    /** More than a telephone takes, and as much as fits into memory. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int SIDE = 256;
    private static final double QUALITY = 0.85;

    private Portrait() {}

    /**
     * JPEG, {@value #SIDE} by {@value #SIDE} pixels.
     *
     * @throws Invalid if it is no picture, or a huge one
     */
    static byte[] of(InputStream picture) throws IOException {
        byte[] sent = picture.readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES || pixels(sent) > MOST_PIXELS) {
            throw new Invalid("photo", "patient.photo.huge");
        }
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try {
            Thumbnails.of(new ByteArrayInputStream(sent))
                    .crop(Positions.CENTER)
                    .size(SIDE, SIDE)
                    .outputFormat("jpg")
                    .outputQuality(QUALITY)
                    .toOutputStream(small);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new Invalid("photo", "patient.photo.form");
        }
        return small.toByteArray();
    }

    /** Read from the head of the file alone. */
    private static long pixels(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Invalid("photo", "patient.photo.form");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
                throw new Invalid("photo", "patient.photo.form");
            } finally {
                reader.dispose();
            }
        }
    }
}
