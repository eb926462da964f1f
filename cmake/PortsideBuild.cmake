# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and definitions of every target of ours, in one place.
add_library(portside_options INTERFACE)
target_compile_options(portside_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(portside_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_USE_QSTRINGBUILDER
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    PORTSIDE_VERSION="${PROJECT_VERSION}")
target_include_directories(portside_options INTERFACE ${PROJECT_SOURCE_DIR}/src)

option(PORTSIDE_WERROR "Treat warnings as errors" OFF)
if(PORTSIDE_WERROR)
    target_compile_options(portside_options INTERFACE -Werror)
endif()

set(PORTSIDE_SANITIZE "" CACHE STRING "What -fsanitize= gets, as address,undefined or thread; empty: none")
if(PORTSIDE_SANITIZE)
    target_compile_options(portside_options INTERFACE -fsanitize=${PORTSIDE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(portside_options INTERFACE -fsanitize=${PORTSIDE_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Instrumented code makes GCC see uninitialised values where there are none.
        target_compile_options(portside_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

find_program(PORTSIDE_CCACHE ccache)
if(PORTSIDE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PORTSIDE_CCACHE})
endif()

# Not mold: version 1.10 of Debian 12 has made programs that cannot start (a read-only part that begins before its segment).
find_program(PORTSIDE_LLD ld.lld)
if(PORTSIDE_LLD)
    add_link_options(-fuse-ld=lld)
endif()

# Libraries that nothing is taken from cost time at every start.
add_link_options(-Wl,--as-needed)

# portside_add_library(<name> SOURCES <file>… [LINK <target>…] [LINK_PRIVATE <target>…])
function(portside_add_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    # Else a header that the glob finds anew is not given to moc until another one changes.
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp)
    target_link_libraries(${name} PUBLIC portside_options ${arg_LINK} PRIVATE ${arg_LINK_PRIVATE})
endfunction()
