package org.casus.output;

import java.io.IOException;
import org.casus.model.CodedArticle;
import org.casus.model.Success;

/** Writes what is kept of a coded article, without the layers it was coded from. */
public interface CodedWriter extends EventWriter {

    /** Writes the events of an article. */
    void write(CodedArticle coded) throws IOException;

    @Override
    default void write(Success coded) throws IOException {
        write(coded.coded());
    }
}
