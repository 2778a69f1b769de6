package org.casus.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A counter on the terminal, from the second article on; nothing where messages do not go to a terminal. */
final class Progress implements AutoCloseable {

    private final boolean shown;
    private long count;
    private @Nullable ProgressBar bar;

    Progress(boolean shown) {
        this.shown = shown;
    }

    void step() {
        count++;
        if (shown && count == 2) {
            bar = new ProgressBarBuilder()
                    .setTaskName("casus")
                    .setInitialMax(-1)
                    .setUnit(" articles", 1)
                    .setUpdateIntervalMillis(500)
                    .clearDisplayOnFinish()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(count);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
