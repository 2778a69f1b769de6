package org.casus.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers that were given lately to questions about one version of the index; those of older versions are forgotten. */
final class Recent<T> {

    private final int most;
    private final Map<Object, T> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long version;

    /** @param most so many are kept, those that were asked for last */
    Recent(int most) {
        this.most = most;
    }

    /** The answer that is known. */
    Optional<T> known(long asked, Object question) {
        synchronized (answers) {
            if (asked > version) {
                answers.clear();
                version = asked;
            }
            return asked == version ? Optional.ofNullable(answers.get(question)) : Optional.empty();
        }
    }

    /** The answer that is known, or else that of the supplier; two threads may both work it out. */
    T get(long asked, Object question, Supplier<? extends T> answer) {
        Optional<T> known = known(asked, question);
        if (known.isPresent()) {
            return known.orElseThrow();
        }
        T found = answer.get();
        synchronized (answers) {
            if (asked == version) {
                answers.put(question, found);
                if (answers.size() > most) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
        return found;
    }
}
