package org.casus.institution.council;

import java.time.LocalDate;

/**
 * How much a vote weighs, counted from the rule itself: a coalition wins with every permanent member and the quota.
 * Shapley and Shubik (1954) count who tips an order of joining, Banzhaf (1965) who tips a coalition.
 *
 * @param winning coalitions that win if a member is for or against
 * @param minimalWinning those of them that lose with any member less
 * @param minimalBlocking members that block together without a permanent one
 * @param adopting ways of voting yes, no or abstaining that adopt, of {@code profiles}
 */
public record Power(
        int permanent,
        int elected,
        int quota,
        long winning,
        long minimalWinning,
        int minimalBlocking,
        long adopting,
        long profiles,
        double shapleyPermanent,
        double shapleyElected,
        double banzhafPermanent,
        double banzhafElected) {

    /** The Council of that day. */
    public static Power on(LocalDate day) {
        int permanent = 5;
        int elected = Membership.size(day) - permanent;
        int quota = Membership.quota(day);
        int needed = quota - permanent;
        long winning = 0;
        for (int k = needed; k <= elected; k++) {
            winning += choose(elected, k);
        }
        long swingElected = choose(elected - 1, needed - 1);
        double all = permanent * (double) winning + elected * (double) swingElected;
        double shapleyElected = shapleyElected(permanent, elected, needed);
        return new Power(
                permanent,
                elected,
                quota,
                winning,
                choose(elected, needed),
                permanent + elected - quota + 1,
                adopting(permanent, elected, quota),
                Math.round(Math.pow(3, permanent + elected)),
                (1 - elected * shapleyElected) / permanent,
                shapleyElected,
                winning / all,
                swingElected / all);
    }

    /** An elected member tips if exactly all permanent ones and one short of the elected ones needed came before it. */
    private static double shapleyElected(int permanent, int elected, int needed) {
        int before = permanent + needed - 1;
        int members = permanent + elected;
        return choose(elected - 1, needed - 1) / (members * (double) choose(members - 1, before));
    }

    /** With abstention: permanent members yes or abstaining, elected ones anything, together the quota. */
    private static long adopting(int permanent, int elected, int quota) {
        long count = 0;
        for (int p = 0; p <= permanent; p++) {
            for (int e = Math.max(0, quota - p); e <= elected; e++) {
                count += choose(permanent, p) * choose(elected, e) * (1L << (elected - e));
            }
        }
        return count;
    }

    /** The number of subsets of that size. */
    static long choose(int from, int size) {
        long result = 1;
        for (int i = 1; i <= size; i++) {
            result = result * (from - size + i) / i;
        }
        return result;
    }
}
