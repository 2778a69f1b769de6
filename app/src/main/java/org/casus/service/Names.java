package org.casus.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.store.Party;
import org.casus.store.Spot;
import org.casus.store.Store;

/**
 * The dictionaries of a store, kept in step with it. Numbers are those of the store, from 0 without gaps. One thread adds while others read
 * the {@link View} that was published before.
 */
final class Names {

    private Party[] parties = new Party[0];
    private String[] partyNames = new String[0];
    private int[] groups = new int[0];
    private Spot[] spots = new Spot[0];
    private String[] spotNames = new String[0];
    private String[] spotValues = new String[0];
    private int[] spotGroups = new int[0];
    private SpotOrder spotOrder = new SpotOrder(spots);
    private final Map<String, Integer> firstOfPlace = new HashMap<>();
    private String[] sources = new String[0];
    private String[] modes = new String[0];
    private final Map<String, Integer> groupOf = new HashMap<>();
    private Party[] firstOfGroup;
    private int[] namesakes = new int[0];
    private final Map<String, Integer> firstOfName = new HashMap<>();

    /**
     * What was known at one moment; the arrays are not written to any more.
     *
     * @param partyNames names of parties, folded
     * @param groups for each party, the number of its country, or of its name if it has none
     * @param heads for each group, one that is in it
     * @param namesakes for each party, the first of its name
     * @param spotNames names of places, folded
     * @param spotValues for each place, the filter value of all that lie in its country, or of its name if it has none
     * @param spotGroups for each place, the first that has its value
     * @param spotOrder the places by name
     */
    @SuppressWarnings("ArrayRecordComponent") // shared with the scan, never changed
    record View(
            Party[] parties,
            String[] partyNames,
            int[] groups,
            Party[] heads,
            int[] namesakes,
            Spot[] spots,
            String[] spotNames,
            String[] spotValues,
            int[] spotGroups,
            SpotOrder spotOrder,
            String[] sources,
            String[] modes) {

        /** The filter value of a group. */
        String groupValue(int group) {
            Party head = heads[group];
            return head.country().isEmpty() ? head.name() : head.country();
        }

        /** Whether a group is a country, or somebody who is known though of no country: an organisation of states. */
        boolean isKnown(int group) {
            return heads[group].isKnown();
        }
    }

    /** Knows the countries, which have the first numbers of groups. */
    Names() {
        List<Party> countries = new ArrayList<>();
        Vocabulary.plover().countries().forEach((code, name) -> {
            groupOf.put(code, countries.size());
            countries.add(new Party(-1, name, code, ""));
        });
        firstOfGroup = countries.toArray(new Party[0]);
    }

    /** Reads what is new in the store. */
    void follow(Store store) {
        List<Party> newParties = store.parties(parties.length);
        if (!newParties.isEmpty()) {
            addParties(newParties);
        }
        List<Spot> newSpots = store.spots(spots.length);
        if (!newSpots.isEmpty()) {
            int had = spots.length;
            spots = Arrays.copyOf(spots, had + newSpots.size());
            spotNames = Arrays.copyOf(spotNames, spots.length);
            spotValues = Arrays.copyOf(spotValues, spots.length);
            spotGroups = Arrays.copyOf(spotGroups, spots.length);
            for (Spot spot : newSpots) {
                spots[spot.number()] = spot;
                spotNames[spot.number()] = Vocabulary.fold(spot.place().name());
                String value = spot.country().isEmpty() ? spot.place().name() : spot.country();
                Integer first = firstOfPlace.putIfAbsent(value, spot.number());
                spotValues[spot.number()] = value;
                spotGroups[spot.number()] = first == null ? spot.number() : first;
            }
            spotOrder = new SpotOrder(spots);
        }
        sources = append(sources, store.sources(sources.length));
        modes = append(modes, store.modes(modes.length));
    }

    private void addParties(List<Party> more) {
        int had = parties.length;
        parties = Arrays.copyOf(parties, had + more.size());
        partyNames = Arrays.copyOf(partyNames, parties.length);
        groups = Arrays.copyOf(groups, parties.length);
        namesakes = Arrays.copyOf(namesakes, parties.length);
        Party[] heads = Arrays.copyOf(firstOfGroup, firstOfGroup.length + more.size());
        int known = firstOfGroup.length;
        for (Party party : more) {
            String name = Vocabulary.fold(party.name());
            // Nobody is resolved to a name with this sign.
            String key = party.country().isEmpty() ? "\u0000" + name : party.country();
            Integer group = groupOf.putIfAbsent(key, known);
            if (group == null) {
                group = known;
                heads[known++] = party;
            }
            parties[party.number()] = party;
            partyNames[party.number()] = name;
            groups[party.number()] = group;
            Integer namesake = firstOfName.putIfAbsent(name, party.number());
            namesakes[party.number()] = namesake == null ? party.number() : namesake;
        }
        firstOfGroup = Arrays.copyOf(heads, known);
    }

    private static String[] append(String[] had, List<String> more) {
        if (more.isEmpty()) {
            return had;
        }
        String[] all = Arrays.copyOf(had, had.length + more.size());
        for (int i = 0; i < more.size(); i++) {
            all[had.length + i] = more.get(i);
        }
        return all;
    }

    View view() {
        return new View(
                parties,
                partyNames,
                groups,
                firstOfGroup,
                namesakes,
                spots,
                spotNames,
                spotValues,
                spotGroups,
                spotOrder,
                sources,
                modes);
    }
}
