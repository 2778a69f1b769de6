package org.casus.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.casus.service.QueryException;
import org.casus.store.Filing;
import org.casus.store.Store;

/** A place in the list of plans, as it stands in addresses. */
public final class PlanCursor {

    private PlanCursor() {}

    public static String write(Store.ArticlePlan plan) {
        String key =
                plan.plan().date() + "\n" + plan.article() + "\n" + plan.plan().id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    public static Store.ArticlePlan read(String written) {
        String[] key;
        try {
            key = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n", 3);
        } catch (IllegalArgumentException e) {
            throw unknown(written);
        }
        if (key.length != 3) {
            throw unknown(written);
        }
        return new Store.ArticlePlan(key[1], new Filing.PlanEntry(key[2], "", "", key[0], ""));
    }

    private static QueryException unknown(String written) {
        return new QueryException("after", "after is '" + written + "', which is no place in the list of plans");
    }
}
