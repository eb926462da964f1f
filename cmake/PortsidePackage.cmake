# SPDX-FileCopyrightText: 2026 The Portside developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What a desktop needs to know of the programs, and the Debian package of all of it (make package).
set(id org.portside.Portside)
install(FILES ${PROJECT_SOURCE_DIR}/resources/package/${id}.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/package/${id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/portside.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/resources/completion/portside.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME portside)
install(FILES ${PROJECT_SOURCE_DIR}/resources/completion/portside.zsh
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _portside)
install(FILES ${PROJECT_SOURCE_DIR}/resources/completion/portside.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${PROJECT_SOURCE_DIR}/resources/mock.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/portside)
install(FILES ${PROJECT_SOURCE_DIR}/docs/portside.1 ${PROJECT_SOURCE_DIR}/docs/portside-gui.1
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/resources/package/copyright ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/portside)

# The programs are enough for a package, not all tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME portside)
set(CPACK_PACKAGE_CONTACT "The Portside developers")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "launches, watches and stops local servers")
set(CPACK_PACKAGE_DESCRIPTION "Serves folders from a window, a tray icon and a command line: each server has a thread
and a free port of its own, shows its requests while they happen, and stops without cutting them.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, xdg-utils, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "wl-clipboard | xclip | xsel")
include(CPack)
