package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of answers beside a test. With {@code -Dcasus.golden=write} they are written, not compared; read the difference before it is kept. */
public final class Golden {

    private Golden() {}

    /** Asserts that a text is the file of this name in the package of the test. */
    public static void same(Class<?> test, String file, String text) throws IOException {
        if (written(test, file, text)) {
            return;
        }
        try (InputStream in = test.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Writes the file if that is asked, and says whether it was. */
    public static boolean written(Class<?> test, String file, String text) throws IOException {
        boolean asked = System.getProperty("casus.golden", "").equals("write");
        if (asked) {
            Files.writeString(
                    Path.of("src/test/resources", test.getPackageName().replace('.', '/'), file), text);
        }
        return asked;
    }
}
