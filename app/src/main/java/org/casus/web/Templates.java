package org.casus.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The pages, compiled with the program. Everything that is printed is escaped for where it stands. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "org.casus.web.pages");

    /** A page by the name of its template, without the ending. */
    String render(String name, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        engine.render(name + ".jte", values, out);
        return out.toString();
    }
}
