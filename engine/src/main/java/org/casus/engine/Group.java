package org.casus.engine;

/** Articles that have nearly the same text, and what was told of them. */
public final class Group {

    public String[] articles = new String[0];
    public long[] days = new long[0];

    /** The original that was last told of each, empty text before the first time; and how often one was told. */
    public String[] told = new String[0];

    public int[] versions = new int[0];

    /** When it is forgotten, as event time. */
    public long until;

    static Group of(String article, long day) {
        Group group = new Group();
        group.articles = new String[] {article};
        group.days = new long[] {day};
        group.told = new String[] {""};
        group.versions = new int[1];
        return group;
    }

    int size() {
        return articles.length;
    }

    /** Takes in the members of another group. */
    void add(Group other) {
        int had = size();
        int all = had + other.size();
        articles = java.util.Arrays.copyOf(articles, all);
        days = java.util.Arrays.copyOf(days, all);
        told = java.util.Arrays.copyOf(told, all);
        versions = java.util.Arrays.copyOf(versions, all);
        System.arraycopy(other.articles, 0, articles, had, other.size());
        System.arraycopy(other.days, 0, days, had, other.size());
        System.arraycopy(other.told, 0, told, had, other.size());
        System.arraycopy(other.versions, 0, versions, had, other.size());
        until = Math.max(until, other.until);
    }

    /** The one published first, by day, then by id. */
    String original() {
        int best = 0;
        for (int i = 1; i < size(); i++) {
            if (days[i] < days[best] || (days[i] == days[best] && articles[i].compareTo(articles[best]) < 0)) {
                best = i;
            }
        }
        return articles[best];
    }
}
