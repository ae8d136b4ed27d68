/** An output folder as a web site: places compared, every value checked against its page. */
@NullMarked
package org.yusuan.report;

import org.jspecify.annotations.NullMarked;
