// C++ by hand, with entries of the library's fields.
#include "switch.hpp"
int main(int argc, char **argv) { return play<Switch<FullEntry>>("cpp-full", argc, argv); }
