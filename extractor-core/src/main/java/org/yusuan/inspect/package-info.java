/** Pictures of what was read of a document, for people who look whether it is right. */
@NullMarked
package org.yusuan.inspect;

import org.jspecify.annotations.NullMarked;
