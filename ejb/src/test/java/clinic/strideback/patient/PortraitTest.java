package clinic.strideback.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.strideback.shared.Invalid;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {

    @Test
    void aSquareOfTheMiddleIsKept() throws IOException {
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(Portrait.of(picture(900, 300))));

        assertThat(small.getWidth()).isEqualTo(256);
        assertThat(small.getHeight()).isEqualTo(256);
        Color middle = new Color(small.getRGB(128, 128));
        assertThat(middle.getRed()).isGreaterThan(200);
        assertThat(middle.getBlue()).isLessThan(60);
        assertThat(new Color(small.getRGB(3, 128)).getRed()).isGreaterThan(200);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertRefused(new ByteArrayInputStream(new byte[0]), "patient.photo.form");
        assertRefused(
                new ByteArrayInputStream("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)),
                "patient.photo.form");
    }

    @Test
    void aDamagedOneIsRefused() throws IOException {
        byte[] whole = picture(900, 300).readAllBytes();
        assertRefused(new ByteArrayInputStream(whole, 0, 60), "patient.photo.form");
    }

    @Test
    void aHugeOneIsRefusedBeforeItIsRead() {
        assertRefused(new ByteArrayInputStream(pngHead(60_000, 60_000)), "patient.photo.huge");
        assertRefused(new ByteArrayInputStream(new byte[Portrait.MOST_BYTES + 1]), "patient.photo.huge");
    }

    private static void assertRefused(InputStream picture, String code) {
        assertThatThrownBy(() -> Portrait.of(picture))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.problems())
                        .containsExactly(new Invalid.Problem("photo", code)));
    }

    /** Red in the middle third, blue beside it. */
    private static InputStream picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(width / 3, 0, width / 3, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static byte[] pngHead(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
