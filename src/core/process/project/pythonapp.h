// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/process/project/projectfiles.h"

namespace Core {

// An object or function in a Python file that a server can be given, found by its text: nothing is
// imported or run.
struct PythonApp
{
    enum class Interface : quint8 { Asgi, Flask, Aiohttp, Streamlit };

    Interface interface = Interface::Asgi;
    QString framework = {}; // as its makers write it
    QString file = {}; // below the project's folder
    QString sourceFolder = {}; // "src" where modules are below it, else empty
    QString module = {}; // package.module
    QString name = {}; // of the object or function
    bool isFactory = false; // a function that makes the application

    // In the usual places, the likeliest first.
    static QList<PythonApp> findIn(const ProjectFiles &files);
    // In the text of one file; the place is filled in by the caller.
    static std::optional<PythonApp> findIn(const QString &text);
};

} // namespace Core
