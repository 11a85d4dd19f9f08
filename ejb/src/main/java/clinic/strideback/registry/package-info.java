/**
 * The registry: everybody who is or was treated at the clinics of the one who asks, found at once by whatever part of a name, birth date, number or phone
 * somebody remembers, however it is written. The best match stands first; what was only nearly typed stands last.
 */
@NullMarked
package clinic.strideback.registry;

import org.jspecify.annotations.NullMarked;
