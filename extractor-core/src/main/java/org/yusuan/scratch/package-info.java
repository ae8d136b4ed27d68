/** Files that a run makes for itself, and that go with it. */
@NullMarked
package org.yusuan.scratch;

import org.jspecify.annotations.NullMarked;
