// C++ by hand, with the eight-byte entries of the specification.
#include "switch.hpp"
int main(int argc, char **argv) { return play<Switch<PlainEntry>>("cpp-plain", argc, argv); }
