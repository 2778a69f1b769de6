package org.casus.institution.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.institution.Explanation;

/**
 * Who can block a draft when some votes are known.
 *
 * @param open members whose vote is not known
 * @param quota votes needed
 * @param missing yes votes still needed
 * @param vetoes permanent members whose no is known, where that blocks
 * @param canVeto open permanent members, each of which can block alone by voting no; empty if nobody can veto
 * @param blockingNumber how many open members block together by not voting yes, without any no; above the number of
 *     open members if they cannot
 * @param completions smallest sets of open members whose yes reaches the quota; as many as {@link #completionCount},
 *     but listed only up to {@link #LISTED}
 * @param passable whether it can still be adopted
 */
public record Standing(
        LocalDate date,
        DecisionKind kind,
        List<String> yes,
        List<String> no,
        List<String> abstain,
        List<String> open,
        int quota,
        int missing,
        List<String> vetoes,
        List<String> canVeto,
        int blockingNumber,
        long completionCount,
        List<List<String>> completions,
        boolean passable) {

    /** At most so many sets are listed. */
    public static final int LISTED = 20;

    static Standing of(
            LocalDate date,
            DecisionKind kind,
            List<Member> members,
            List<String> yes,
            List<String> no,
            List<String> abstain) {
        List<String> permanent =
                members.stream().filter(Member::permanent).map(Member::code).toList();
        List<String> open = members.stream()
                .map(Member::code)
                .filter(c -> !yes.contains(c) && !no.contains(c) && !abstain.contains(c))
                .toList();
        int quota = Membership.quota(date, kind);
        int missing = Math.max(0, quota - yes.size());
        boolean vetoable = kind.vetoable();
        List<String> vetoes = vetoable ? permanent.stream().filter(no::contains).toList() : List.<String>of();
        List<String> canVeto =
                vetoable ? permanent.stream().filter(open::contains).toList() : List.<String>of();
        boolean passable = vetoes.isEmpty() && open.size() >= missing;
        long count = passable ? Power.choose(open.size(), missing) : 0;
        return new Standing(
                date,
                kind,
                yes.stream().sorted().toList(),
                no.stream().sorted().toList(),
                abstain.stream().sorted().toList(),
                open,
                quota,
                missing,
                vetoes,
                canVeto,
                open.size() - missing + 1,
                count,
                passable && count <= LISTED ? subsets(open, missing) : List.of(),
                passable);
    }

    /** The same as sentences. */
    public Explanation explanation() {
        List<Explanation> steps = new ArrayList<>();
        String law = kind.basis();
        steps.add(Explanation.of(
                yes.size() + " of " + quota + " yes are known; " + (missing == 0 ? "no more" : missing + " more")
                        + " needed from " + open.size() + " open members",
                law));
        if (!vetoes.isEmpty()) {
            steps.add(Explanation.of("the no of " + String.join(" ", vetoes) + " blocks it", law));
        }
        if (!canVeto.isEmpty()) {
            steps.add(Explanation.of("each alone can block by voting no: " + String.join(" ", canVeto), law));
        } else if (!kind.vetoable()) {
            steps.add(Explanation.of("nobody can veto it: it is " + kind.label(), law));
        }
        if (missing > 0 && blockingNumber > 0 && passable) {
            steps.add(Explanation.of(
                    "any " + blockingNumber + " of the open members block together by not voting yes, without any no",
                    law));
        }
        if (passable && missing > 0) {
            Explanation sets = Explanation.of(completionCount + " smallest " + (completionCount == 1 ? "set" : "sets")
                    + " of " + missing + " open members would carry it"
                    + (kind.vetoable() ? ", if no permanent member votes no" : ""));
            steps.add(sets.with(completions.stream()
                    .map(set -> Explanation.of(String.join(" ", set)))
                    .toList()));
        }
        return Explanation.of(passable ? "it can still be adopted" : "it can no longer be adopted", law)
                .with(steps);
    }

    private static List<List<String>> subsets(List<String> from, int size) {
        List<List<String>> found = new ArrayList<>();
        pick(from, size, 0, new ArrayList<>(), found);
        return List.copyOf(found);
    }

    private static void pick(List<String> from, int left, int start, List<String> taken, List<List<String>> found) {
        if (left == 0) {
            found.add(List.copyOf(taken));
            return;
        }
        for (int i = start; i <= from.size() - left; i++) {
            taken.add(from.get(i));
            pick(from, left - 1, i + 1, taken, found);
            taken.remove(taken.size() - 1);
        }
    }
}
