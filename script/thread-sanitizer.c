// Tells ThreadSanitizer of the locks it does not see.
//
// The code of Synchronization.Mutex that takes a free lock is compiled into the program and so is watched. The code
// that waits for one that is taken is in Swift's library, which is not: two threads that come after one another through
// such a wait would be reported as a race. Linked into the program by `script/test --sanitize thread`, these functions
// stand before the library's, call them, and report what they did.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

void __tsan_acquire(void *address);
void __tsan_release(void *address);

SWIFT void lock_slow(uint32_t thread, SELF void *mutex) __asm__(LOCK);
SWIFT void lock_slow(uint32_t thread, SELF void *mutex) {
  static SWIFT void (*lock)(uint32_t, SELF void *);
  if (!lock) lock = (SWIFT void (*)(uint32_t, SELF void *))dlsym(RTLD_NEXT, LOCK);
  lock(thread, mutex);
  __tsan_acquire(mutex);
}

SWIFT _Bool try_lock_slow(SELF void *mutex) __asm__(TRY);
SWIFT _Bool try_lock_slow(SELF void *mutex) {
  static SWIFT _Bool (*try_lock)(SELF void *);
  if (!try_lock) try_lock = (SWIFT _Bool (*)(SELF void *))dlsym(RTLD_NEXT, TRY);
  _Bool taken = try_lock(mutex);
  if (taken) __tsan_acquire(mutex);
  return taken;
}

SWIFT void unlock_slow(SELF void *mutex) __asm__(UNLOCK);
SWIFT void unlock_slow(SELF void *mutex) {
  static SWIFT void (*unlock)(SELF void *);
  if (!unlock) unlock = (SWIFT void (*)(SELF void *))dlsym(RTLD_NEXT, UNLOCK);
  __tsan_release(mutex);
  unlock(mutex);
}
