package io.orderkit.jackson.internal;

import io.orderkit.desk.screen.ScreenJson;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ScreenJson} that is requested only when the first value is written or read, because a mapper is often created before the desk.
 * Thread-safe.
 */
public final class LateJson implements Supplier<ScreenJson> {
    private final Supplier<ScreenJson> source;
    private volatile @Nullable ScreenJson known;

    public LateJson(Supplier<ScreenJson> source) {
        this.source = source;
    }

    /** Returns the value. If two threads make the first request at the same time, the source may be called twice. */
    @Override
    public ScreenJson get() {
        ScreenJson json = known;
        if (json == null) {
            json = source.get();
            known = json;
        }
        return json;
    }
}
