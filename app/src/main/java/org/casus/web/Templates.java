package org.casus.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.InputStream;
import java.util.Map;

/** The pages, compiled with the program. Everything that is printed is escaped for where it stands. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.casus.web.pages");

    /** A page by the name of its template, without the ending, in UTF-8. */
    InputStream render(String name, Map<String, Object> values) {
        PageOutput out = new PageOutput();
        engine.render(name + ".jte", values, out);
        return out.stream();
    }
}
