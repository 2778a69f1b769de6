package org.casus.web;

import java.util.ArrayList;
import java.util.List;
import org.casus.service.Views;

/**
 * What is said of one act, by whom, on two sides, over all articles that tell it.
 *
 * @param line the event that stands for the act
 */
public record ThreadView(LineView line, List<Side> says, List<Side> denies) {

    public ThreadView {
        says = List.copyOf(says);
        denies = List.copyOf(denies);
    }

    /** A voice with the article it stands in. */
    public record Side(CardView.Voice voice, String event, String title) {}

    static ThreadView of(LineView line, Views.Cluster cluster) {
        List<Side> says = new ArrayList<>();
        List<Side> denies = new ArrayList<>();
        for (Views.Member member : cluster.members()) {
            CardView card = CardView.of(
                    new LineView(new Views.Line(member.stored(), 1, java.util.Optional.empty()), line.phrase()),
                    cluster);
            String title = member.stored().title().orElse(member.stored().article());
            card.says()
                    .forEach(v -> says.add(new Side(v, member.stored().event().id(), title)));
            card.denies()
                    .forEach(v -> denies.add(new Side(v, member.stored().event().id(), title)));
        }
        return new ThreadView(line, says, denies);
    }
}
