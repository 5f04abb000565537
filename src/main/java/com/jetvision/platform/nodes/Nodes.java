package com.jetvision.platform.nodes;

import com.jetvision.platform.security.ServicePools;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The line between the nodes on one database: what changed here is told there within some milliseconds, and what was told
 * while a node could not hear is read when it can again. Told after the commit, so it says where to look, never what is true.
 */
@Component
public class Nodes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);
    private final ServicePools pools;
    private final NodeName name;
    private final boolean enabled;
    private final List<Consumer<Set<UUID>>> changes = new CopyOnWriteArrayList<>();
    private final Map<String, List<Runnable>> topics = new ConcurrentHashMap<>();
    private final List<Runnable> everything = new CopyOnWriteArrayList<>();
    private volatile @Nullable Line line;

    Nodes(
            ServicePools pools,
            NodeName name,
            @Value("${jetvision.nodes.enabled:${jetvision.jobs.enabled:true}}") boolean enabled) {
        this.pools = pools;
        this.name = name;
        this.enabled = enabled;
    }

    private record Line(Teller teller, Listener listener, List<Thread> threads) {}

    /** Something was committed about these records: screens of other nodes that show one read it again. */
    public void changed(Set<UUID> records) {
        var told = Told.nothing();
        told.add(records);
        tell(told);
    }

    /** Work of this kind waits: other nodes look now. */
    public void wake(String topic) {
        var told = Told.nothing();
        told.add(topic);
        tell(told);
    }

    private void tell(Told told) {
        var open = line;
        if (open != null) {
            open.teller().tell(told);
        }
    }

    /** Calls back when another node changed something; the callback must not wait. */
    public void onChanged(Consumer<Set<UUID>> what) {
        changes.add(what);
    }

    /** Calls back when another node says that work of this kind waits, or may wait. */
    public void onWake(String topic, Runnable what) {
        topics.computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>()).add(what);
    }

    /** Calls back when anything may have changed unheard. */
    public void onEverything(Runnable what) {
        everything.add(what);
    }

    /** True while the others can be heard. */
    public boolean listening() {
        var open = line;
        return open != null && open.listener().listening();
    }

    private void heard(Told news) {
        try {
            if (news.topics().contains(Told.EVERYTHING)) {
                everything.forEach(Runnable::run);
                topics.values().forEach(all -> all.forEach(Runnable::run));
            }
            news.topics().forEach(topic -> topics.getOrDefault(topic, List.of()).forEach(Runnable::run));
            if (!news.refs().isEmpty()) {
                changes.forEach(what -> what.accept(news.refs()));
            }
        } catch (RuntimeException bug) {
            LOG.error("What another node told could not be passed on", bug);
        }
    }

    @Override
    public void start() {
        if (!enabled || line != null) {
            return;
        }
        var pool = pools.pool("jetvision teller", 1);
        pool.setConnectionInitSql("set synchronous_commit = off"); // a lost word is read again from what it was about
        var teller = new Teller(pool, name.toString());
        var listener = new Listener(pools, name.toString(), teller, this::heard);
        line = new Line(
                teller,
                listener,
                List.of(
                        Thread.ofPlatform().name("nodes-tell").daemon().start(teller::run),
                        Thread.ofPlatform().name("nodes-listen").daemon().start(listener::run)));
    }

    @Override
    public void stop() {
        var open = line;
        line = null;
        if (open != null) {
            open.threads().forEach(Thread::interrupt);
            open.listener().drop();
        }
    }

    @Override
    public boolean isRunning() {
        return line != null;
    }

    /** Before anything that tells, and until all have told. */
    @Override
    public int getPhase() {
        return -1;
    }
}
