package org.casus.engine;

import org.apache.flink.api.common.typeinfo.TypeInformation;

/** The types that travel. All are POJOs to Flink: none falls back to a serialiser that cannot evolve. */
final class Types {

    static final TypeInformation<Story> STORY = TypeInformation.of(Story.class);
    static final TypeInformation<Mark> MARK = TypeInformation.of(Mark.class);
    static final TypeInformation<Banded> BANDED = TypeInformation.of(Banded.class);
    static final TypeInformation<Pair> PAIR = TypeInformation.of(Pair.class);
    static final TypeInformation<Label> LABEL = TypeInformation.of(Label.class);
    static final TypeInformation<Fact> FACT = TypeInformation.of(Fact.class);
    static final TypeInformation<Row> ROW = TypeInformation.of(Row.class);

    private Types() {}
}
