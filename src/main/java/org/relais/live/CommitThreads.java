package org.relais.live;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The threads that commit for many at once. Fewer than the database has connections: however many rooms vote, pages and
 * streams get some.
 */
@Component
public class CommitThreads implements DisposableBean {

    private static final int COUNT = 6;

    private final TransactionTemplate transactions;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            COUNT, Thread.ofPlatform().daemon().name("commit-", 1).factory());

    CommitThreads(PlatformTransactionManager transactions) {
        this.transactions = new TransactionTemplate(transactions);
    }

    public <C, R> GroupCommits<C, R> grouping(GroupCommits.Work<C, R> work) {
        return new GroupCommits<>(work, transactions, threads);
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
