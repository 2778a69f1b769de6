package org.casus.codebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.model.EventCode;

/**
 * CAMEO's code list and the ways between it and PLOVER. PLOVER is coarser in some places and finer in others: going there
 * and back need not give the same code.
 */
public final class CameoMap {

    private final List<CameoCode> codes;
    private final Map<String, CameoCode> byCode;
    private final Map<String, EventCode> plover;
    private final Map<String, List<String>> contexts;
    private final Map<EventCode, CameoCode> cameo;

    private CameoMap(
            List<CameoCode> codes,
            Map<String, CameoCode> byCode,
            Map<String, EventCode> plover,
            Map<String, List<String>> contexts,
            Map<EventCode, CameoCode> cameo) {
        this.codes = List.copyOf(codes);
        this.byCode = Map.copyOf(byCode);
        this.plover = Map.copyOf(plover);
        this.contexts = Map.copyOf(contexts);
        this.cameo = Map.copyOf(cameo);
    }

    /** The map to and from the given PLOVER codebook. Reads it anew: keep the value. */
    public static CameoMap load(Codebook codebook) {
        return load(
                codebook,
                TsvTable.load(CameoMap.class, "cameo.tsv", "code", "label", "quad"),
                TsvTable.load(CameoMap.class, "cameo-plover.tsv", "cameo", "event", "mode", "contexts", "note"),
                TsvTable.load(CameoMap.class, "plover-cameo.tsv", "event", "mode", "cameo", "note"));
    }

    static CameoMap load(Codebook codebook, TsvTable list, TsvTable there, TsvTable back) {
        List<CameoCode> codes =
                PloverTables.each(list, r -> new CameoCode(r.text("code"), r.text("label"), r.integer("quad")));
        Map<String, CameoCode> byCode = new HashMap<>();
        codes.forEach(c -> byCode.put(c.code(), c));
        Map<String, EventCode> plover = new HashMap<>();
        Map<String, List<String>> contexts = new HashMap<>();
        for (TsvTable.Row row : there.rows()) {
            String code = cameoIn(row, byCode).code();
            if (plover.put(code, ploverIn(row, codebook)) != null) {
                throw row.error("CAMEO " + code + " stands twice");
            }
            contexts.put(code, contextsIn(row, codebook));
        }
        return new CameoMap(codes, byCode, plover, contexts, backwards(codebook, codes, byCode, plover, back));
    }

    private static Map<EventCode, CameoCode> backwards(
            Codebook codebook,
            List<CameoCode> codes,
            Map<String, CameoCode> byCode,
            Map<String, EventCode> plover,
            TsvTable exceptions) {
        Map<EventCode, CameoCode> cameo = new HashMap<>();
        // The most general code comes first and wins; among equally general ones the lowest.
        codes.stream()
                .sorted(Comparator.comparingInt((CameoCode c) -> c.code().length())
                        .thenComparing(CameoCode::code))
                .filter(c -> plover.containsKey(c.code()))
                .forEach(c -> cameo.putIfAbsent(plover.get(c.code()), c));
        Set<EventCode> seen = new HashSet<>();
        for (TsvTable.Row row : exceptions.rows()) {
            EventCode code = ploverIn(row, codebook);
            if (!seen.add(code)) {
                throw row.error(code + " stands twice");
            }
            cameo.put(code, cameoIn(row, byCode));
        }
        return cameo;
    }

    private static CameoCode cameoIn(TsvTable.Row row, Map<String, CameoCode> byCode) {
        CameoCode code = byCode.get(row.text("cameo"));
        if (code == null) {
            throw row.error("no CAMEO code " + row.text("cameo"));
        }
        return code;
    }

    private static EventCode ploverIn(TsvTable.Row row, Codebook codebook) {
        EventCode code = new EventCode(row.text("event"), row.optional("mode"));
        if (!codebook.contains(code)) {
            throw row.error(codebook.label() + " has no " + code);
        }
        return code;
    }

    private static List<String> contextsIn(TsvTable.Row row, Codebook codebook) {
        List<String> contexts = row.list("contexts", ';');
        for (String context : contexts) {
            if (codebook.context(context).isEmpty()) {
                throw row.error(codebook.label() + " has no context " + context);
            }
        }
        return contexts;
    }

    /** CAMEO's codes in their own order, roots included. */
    public List<CameoCode> codes() {
        return codes;
    }

    public Optional<CameoCode> code(String cameo) {
        return Optional.ofNullable(byCode.get(cameo));
    }

    /** The PLOVER code for a CAMEO code; empty for unknown codes and for statements and appeals (01, 02). */
    public Optional<EventCode> toPlover(String cameo) {
        return Optional.ofNullable(plover.get(cameo));
    }

    /** The PLOVER contexts that a CAMEO code implies. */
    public List<String> contextsOf(String cameo) {
        return contexts.getOrDefault(cameo, List.of());
    }

    /**
     * The CAMEO code for a PLOVER code: the most general one that maps to it, unless a table names a better one; a mode
     * that CAMEO lacks gives its event type's code. Empty if the codebook lacks the event type.
     */
    public Optional<CameoCode> toCameo(EventCode code) {
        return Optional.ofNullable(cameo.get(code))
                .or(() -> Optional.ofNullable(cameo.get(new EventCode(code.event(), Optional.empty()))));
    }
}
