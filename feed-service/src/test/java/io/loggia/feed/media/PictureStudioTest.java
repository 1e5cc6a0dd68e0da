package io.loggia.feed.media;

import static io.loggia.feed.media.PictureFiles.LOWER_RIGHT;
import static io.loggia.feed.media.PictureFiles.UPPER_LEFT;
import static io.loggia.feed.media.PictureFormat.GIF;
import static io.loggia.feed.media.PictureFormat.JPEG;
import static io.loggia.feed.media.PictureFormat.PNG;
import static io.loggia.feed.media.PictureFormat.WEBP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.loggia.feed.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files. */
class PictureStudioTest {

    private final PictureStudio studio = new PictureStudio(Configured.with(Map.of()));

    @TempDir Path folder;

    @Test
    void nothingButPixelsIsLeftOfAPhoto() throws IOException {
        byte[] photo = PictureFiles.fromCamera(PictureFiles.jpeg(64, 48), 1);

        Picture picture = draw(photo, JPEG);

        assertThat(text(photo)).contains("Exif", PictureFiles.PLACE);
        assertThat(text(picture.bytes())).doesNotContain("Exif", PictureFiles.PLACE, "ICC");
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertThat(List.of(picture.width(), picture.height())).containsExactly(64, 48);
    }

    /** Where the red corner is to be seen: top or bottom, left or right, and how wide all is. */
    @ParameterizedTest
    @CsvSource({
        "1, top, left, 64",
        "2, top, right, 64",
        "3, bottom, right, 64",
        "4, bottom, left, 64",
        "5, top, left, 48",
        "6, top, right, 48",
        "7, bottom, right, 48",
        "8, bottom, left, 48",
        "0, top, left, 64",
        "9, top, left, 64"
    })
    void photoStandsUpright(int orientation, String row, String column, int width)
            throws IOException {
        Picture picture =
                draw(PictureFiles.fromCamera(PictureFiles.jpeg(64, 48), orientation), JPEG);

        BufferedImage seen = PictureFiles.read(picture.bytes());
        int x = column.equals("left") ? 5 : seen.getWidth() - 6;
        int y = row.equals("top") ? 5 : seen.getHeight() - 6;
        assertThat(seen.getWidth()).isEqualTo(picture.width()).isEqualTo(width);
        assertLooksLike(seen, x, y, UPPER_LEFT);
        assertLooksLike(seen, seen.getWidth() - 1 - x, seen.getHeight() - 1 - y, LOWER_RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "4000, 1000, 2048, 512",
        "1000, 4000, 512, 2048",
        "5000, 5000, 2048, 2048",
        "2048, 3, 2048, 3",
        "9000, 1, 2048, 1",
        "1, 1, 1, 1"
    })
    void longSideHas2048PixelsAtMost(int width, int height, int shownWidth, int shownHeight)
            throws IOException {
        Picture picture = draw(PictureFiles.jpeg(width, height), JPEG);

        assertThat(List.of(picture.width(), picture.height()))
                .containsExactly(shownWidth, shownHeight);
        assertThat(PictureFiles.read(picture.bytes()).getWidth()).isEqualTo(shownWidth);
    }

    @Test
    void whatShinesThroughStaysPng() throws IOException {
        Picture picture = draw(PictureFiles.transparentPng(3000, 1500), PNG);

        BufferedImage seen = PictureFiles.read(picture.bytes());
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(new Color(seen.getRGB(2000, 10), true).getAlpha()).isZero();
        assertLooksLike(seen, 10, 10, UPPER_LEFT);
    }

    static List<Arguments> opaque() {
        return List.of(
                Arguments.of(PictureFiles.opaquePng(40, 30), PNG),
                Arguments.of(PictureFiles.gif(40, 30), GIF),
                Arguments.of(PictureFiles.webp("lossy"), WEBP));
    }

    @ParameterizedTest
    @MethodSource
    void opaque(byte[] file, PictureFormat format) throws IOException {
        Picture picture = draw(file, format);

        BufferedImage seen = PictureFiles.read(picture.bytes());
        assertThat(picture.mediaType()).isEqualTo("image/jpeg");
        assertLooksLike(seen, 8, 6, UPPER_LEFT);
        assertLooksLike(seen, 32, 24, LOWER_RIGHT);
        assertLooksLike(seen, 32, 6, Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha", "lossless"})
    void webpMayShineThrough(String name) throws IOException {
        Picture picture = draw(PictureFiles.webp(name), WEBP);

        BufferedImage seen = PictureFiles.read(picture.bytes());
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(new Color(seen.getRGB(32, 6), true).getAlpha()).isZero();
        assertLooksLike(seen, 8, 6, UPPER_LEFT);
    }

    @Test
    void greyKeepsItsLight() throws IOException {
        BufferedImage seen = PictureFiles.read(draw(PictureFiles.greyJpeg(100), JPEG).bytes());

        assertLooksLike(seen, 10, 10, new Color(100, 100, 100));
    }

    static List<Arguments> bombs() {
        return List.of(
                Arguments.of(PictureFiles.claimingPng(12_001, 10), PNG),
                Arguments.of(PictureFiles.claimingPng(10, 12_001), PNG),
                Arguments.of(PictureFiles.claimingPng(8_000, 8_000), PNG),
                Arguments.of(PictureFiles.claimingPng(Integer.MAX_VALUE, Integer.MAX_VALUE), PNG),
                Arguments.of(PictureFiles.claimingGif(60_000, 60_000), GIF),
                Arguments.of(PictureFiles.claimingJpeg(60_000, 60_000), JPEG),
                Arguments.of(PictureFiles.claimingWebp(16_384, 16_384), WEBP),
                Arguments.of(PictureFiles.claimingWebp(5_000, 5_000), WEBP));
    }

    @ParameterizedTest
    @MethodSource
    void bombs(byte[] file, PictureFormat format) {
        assertThatThrownBy(() -> draw(file, format))
                .isInstanceOf(ProblemException.class)
                .hasMessage("PICTURE_TOO_LARGE");
    }

    static List<Arguments> damaged() {
        return List.of(
                Arguments.of(new byte[0], JPEG),
                Arguments.of(bytes("{\"text\": \"no picture\"}"), JPEG),
                Arguments.of(bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>"), PNG),
                Arguments.of(PictureFiles.opaquePng(8, 8), JPEG),
                Arguments.of(PictureFiles.jpeg(8, 8), PNG),
                Arguments.of(bytes("GIF89a"), GIF),
                Arguments.of(bytes("RIFF\4\0\0\0WAVE"), WEBP),
                Arguments.of(PictureFiles.cutOff(PictureFiles.opaquePng(500, 500)), PNG),
                Arguments.of(PictureFiles.cutOff(PictureFiles.webp("lossless")), WEBP),
                Arguments.of(PictureFiles.cutOff(PictureFiles.jpeg(8, 8)), JPEG),
                Arguments.of(PictureFiles.manyScans(65), JPEG));
    }

    @ParameterizedTest
    @MethodSource
    void damaged(byte[] file, PictureFormat format) {
        assertThatThrownBy(() -> draw(file, format))
                .isInstanceOf(ProblemException.class)
                .hasMessage("UNREADABLE_PICTURE");
    }

    @Test
    void malformedExifLeavesAPhotoAsItIs() throws IOException {
        byte[] jpeg = PictureFiles.jpeg(64, 48);
        byte[] endless = bytes("Exif\0\0MM\0*\0\0\0\10\377\377");
        byte[] elsewhere = bytes("Exif\0\0II*\0\377\377\377\177");

        for (byte[] exif : List.of(endless, elsewhere, bytes("Exif\0\0"))) {
            Picture picture = draw(PictureFiles.segment(jpeg, 0xE1, exif), JPEG);
            assertThat(picture.width()).isEqualTo(64);
        }
    }

    private Picture draw(byte[] file, PictureFormat format) throws IOException {
        return studio.draw(Files.write(folder.resolve("sent"), file), format);
    }

    private static void assertLooksLike(BufferedImage seen, int x, int y, Color expected) {
        Color colour = new Color(seen.getRGB(x, y));
        assertThat(colour.getRed()).isCloseTo(expected.getRed(), within(24));
        assertThat(colour.getGreen()).isCloseTo(expected.getGreen(), within(24));
        assertThat(colour.getBlue()).isCloseTo(expected.getBlue(), within(24));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
