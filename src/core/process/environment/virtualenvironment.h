// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>

#include <optional>

namespace Core {

// A virtual environment of Python: a folder with interpreter and packages of one project.
struct VirtualEnvironment
{
    enum class Maker : quint8 { Venv, Uv, Poetry, Pipenv, Conda, Active };

    QString folder; // absolute, the one that has bin/python
    Maker maker = Maker::Venv;

    // The one that belongs to a project: in its folder or one above up to the repository's top, or
    // where Poetry, Pipenv and Conda keep it; else the one that is active in this environment.
    // Reads a few small files.
    static std::optional<VirtualEnvironment> of(const QString &project,
                                                const QProcessEnvironment &environment);
};

// The folder itself and those above it, up to the top of its repository or the home folder.
QStringList projectFolders(const QString &folder, const QProcessEnvironment &environment);

} // namespace Core
