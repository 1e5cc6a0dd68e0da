/**
 * The whole house from outside: the walk, the load, the comparison with the model, the pictures.
 *
 * <p>{@link io.loggia.walk.Walk} is the command line. {@code journey} walks, with {@code door} as
 * its ways in; {@code company} brings a company in; {@code model} works out what everybody's home
 * timeline must be and compares; {@code screen} shows the screens in a browser; {@code
 * installation} is what all of them know of the installation they work with. They stand on each
 * other in one direction: {@code door <- installation <- model <- company, journey <- walk}, and
 * {@code installation <- screen <- walk}.
 */
@NullMarked
package io.loggia.walk;

import org.jspecify.annotations.NullMarked;
