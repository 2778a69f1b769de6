package org.casus.web;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.casus.text.Sha256;

/**
 * Style sheets and scripts, read once. Their addresses hold a hash of all of them, so that a browser may keep them for ever and
 * never shows an old one.
 */
final class Assets {

    private static final String JARS = "/META-INF/resources/webjars/";
    /** Name in the address, and the resource. Nothing else of the libraries is served. */
    private static final Map<String, String> FILES = Map.of(
            "desk.css", "assets/desk.css",
            "desk.js", "assets/desk.js",
            "theme.js", "assets/theme.js",
            "network.js", "assets/network.js",
            "icon.svg", "assets/icon.svg",
            "htmx.js", JARS + "htmx.org/2.0.8/dist/htmx.min.js",
            "cytoscape.js", JARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final String prefix;

    private Assets() {
        MessageDigest digest = Sha256.digest();
        new TreeMap<>(FILES).forEach((name, resource) -> {
            byte[] bytes = read(resource);
            digest.update(bytes);
            contents.put(name, bytes);
        });
        prefix = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6) + "/";
    }

    static Assets load() {
        return new Assets();
    }

    /** What addresses of assets begin with. */
    String prefix() {
        return prefix;
    }

    void serve(Context context) {
        String name = context.pathParam("name");
        byte[] bytes = contents.get(name);
        if (bytes == null) {
            throw new NotFoundResponse("There is no asset " + name + ".");
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(type(name));
        context.result(bytes);
    }

    private static ContentType type(String name) {
        if (name.endsWith(".css")) {
            return ContentType.TEXT_CSS;
        }
        return name.endsWith(".svg") ? ContentType.IMAGE_SVG : ContentType.TEXT_JS;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
