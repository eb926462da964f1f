// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/projectfolder.h"

#include <QList>
#include <QStringList>

namespace Testing {

// A program that serves, as people run it.
struct Program
{
    QByteArray name;
    QStringList command;
    QByteArray path; // of an answer that contains "hello"

    QString line() const; // the command as one writes it
};

// Programs of this machine, and a folder with what they serve: an application of FastAPI with an
// event stream and lifespan events, one of WSGI, scripts of PHP and node, a site for vite.
class Programs
{
public:
    Programs();

    QString folder() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &text) const { m_folder.add(name, text); }
    QList<Program> all() const;
    // In the folder's packages of node, or for everybody.
    bool isInstalled(const Program &program) const;
    // Shown by the page of vite as its title, without reloading it.
    void writeGreeting(const QByteArray &text) const;
    Program vite() const;

private:
    void addVite() const;

    ProjectFolder m_folder;
};

} // namespace Testing
