/* In place of libdispatch's src/event/workqueue.c, which is nothing but these two functions: the linker takes them from
   here, so that the program, which has libdispatch within it, never meets the others. Theirs start a timer at the first
   worker, for the program's whole life: once a second it looks whether a shared queue's workers are all blocked, to give
   it more. Nothing of ours blocks on a shared queue, and a daemon that sleeps is to sleep; but GRDB's DatabaseQueue has
   its queue's own values destroyed on one whenever a store is closed. Should libdispatch one day ask more of that file,
   linking fails; should it rename these, served.py in Benchmarks says so. */

void _dispatch_workq_worker_register(void *queue);
void _dispatch_workq_worker_unregister(void *queue);

void _dispatch_workq_worker_register(void *queue) { (void)queue; }
void _dispatch_workq_worker_unregister(void *queue) { (void)queue; }
