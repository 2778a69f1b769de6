package org.casus.actor;

import java.util.Optional;
import java.util.Set;

/**
 * Whom the agents of a phrase belong to: "Russian" warplanes, fighters "of Islamic State", "Assad's" government.
 *
 * @param country alpha-3 code, if it is known
 * @param label adjective or name for display
 * @param organisation if they belong to one
 * @param people if they belong to a people without a state
 * @param state the country behind {@code country}, where it was named as a country
 * @param leads whether it leads a coalition rather than owns it: "US-led"
 */
record Owner(
        Optional<String> country,
        String label,
        Optional<Organisation> organisation,
        Optional<People> people,
        Optional<Country> state,
        boolean leads) {

    /** "Peoples" who are the states of a region. */
    private static final Set<String> REGIONAL = Set.of("European", "African", "Asian", "Western", "Latin American");

    static Owner of(Country country, boolean leads) {
        return new Owner(
                Optional.of(country.code()),
                country.adjective(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country),
                leads);
    }

    static Owner of(Organisation organisation) {
        return new Owner(
                organisation.country(),
                organisation.name(),
                Optional.of(organisation),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static Owner of(People people) {
        return new Owner(
                people.country(), people.adjective(), Optional.empty(), Optional.of(people), Optional.empty(), false);
    }

    /** A city or a person of this country. */
    static Owner of(String label, Optional<String> country) {
        return new Owner(country, label, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The sector of a noun under this owner. */
    String sectorOf(AgentNoun noun) {
        String sector = noun.sector();
        if (organisation.isPresent()) {
            return underOrganisation(noun, organisation.orElseThrow().sector());
        }
        if (people.isPresent()) {
            // Arab states and European governments are states; Arab forces are not an army.
            boolean regional = REGIONAL.contains(people.orElseThrow().adjective());
            // Who governs a people of one country governs a part of that country.
            boolean state = noun.kind() == AgentNoun.Kind.REFERENT || regional || country.isPresent();
            boolean armed =
                    ((sector.equals("MIL") || sector.equals("UAF")) && !regional) || (sector.equals("GOV") && !state);
            return armed ? "REB" : sector;
        }
        if (leads && sector.equals("IGO")) {
            return "MIL";
        }
        if (sector.equals("GOV") && state.isPresent()) {
            return state.orElseThrow().sector();
        }
        if (Set.of("MIL", "PRM").contains(sector)
                && state.filter(s -> s.sector().equals("PRE")).isPresent()) {
            // The forces of an entity that its state does not recognise fight that state.
            return "REB";
        }
        return sector;
    }

    /** The people of an organisation share its sector, unless the noun says more than that they belong to it. */
    private static String underOrganisation(AgentNoun noun, String own) {
        if (own.equals("IGO") && noun.sector().equals("GOV")) {
            // The ministers of the European Union are those of its members.
            return noun.noun().endsWith("minister") || noun.noun().equals("leader") ? "GOV" : "IGO";
        }
        return switch (noun.sector()) {
            case "GOV", "CVL", "BUS", "PTY", "SOC", "UNK", "ELI", "REB", "UAF", "PRM" -> own;
            case "MIL" -> Set.of("REB", "PRM", "COP").contains(own) ? own : "MIL";
            case "SPY" -> own.equals("COP") ? own : "SPY";
            default -> noun.sector();
        };
    }
}
