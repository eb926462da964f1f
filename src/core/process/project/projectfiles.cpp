// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/project/projectfiles.h"

#include "core/toml/tomltext.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

// Places of tools, with thousands of files that are not the project's own.
bool isOfTools(const QString &name)
{
    static const QStringList names {u"node_modules"_s, u"venv"_s,  u"env"_s,    u"virtualenv"_s,
                                    u"__pycache__"_s,  u"tests"_s, u"test"_s,   u"site-packages"_s,
                                    u"vendor"_s,       u"dist"_s,  u"target"_s, u"build"_s};
    return name.startsWith(u'.') || names.contains(name);
}

} // namespace

ProjectFiles::ProjectFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString ProjectFiles::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

bool ProjectFiles::hasFile(const QString &name) const
{
    return QFileInfo(path(name)).isFile();
}

bool ProjectFiles::hasFolder(const QString &name) const
{
    return QFileInfo(path(name)).isDir();
}

QString ProjectFiles::firstOf(const QStringList &names) const
{
    for (const QString &name : names) {
        if (hasFile(name))
            return name;
    }
    return {};
}

QString ProjectFiles::text(const QString &name) const
{
    if (!hasFile(name) || m_read >= mostFiles)
        return {};
    ++m_read;
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(largestFile)) : QString();
}

bool ProjectFiles::contains(const QString &name, const QString &word) const
{
    return text(name).contains(word);
}

PositionedJson ProjectFiles::json(const QString &name) const
{
    auto parsed = PositionedJson::parse(text(name).toUtf8());
    return parsed ? std::move(*parsed) : PositionedJson();
}

QVariantMap ProjectFiles::toml(const QString &name) const
{
    if (!hasFile(name))
        return {};
    auto parsed = parseToml(text(name).toUtf8(), name);
    return parsed ? std::move(*parsed) : QVariantMap();
}

QStringList ProjectFiles::files(const QString &below, const QStringList &wildcards) const
{
    QStringList names;
    QDirIterator all(path(below), wildcards, QDir::Files);
    for (int looked = 0; all.hasNext() && looked < mostNames; ++looked) {
        all.next();
        names << all.fileName();
    }
    names.sort();
    return names;
}

QStringList ProjectFiles::folders(const QString &below) const
{
    QStringList names;
    QDirIterator all(path(below), QDir::Dirs | QDir::NoDotAndDotDot);
    for (int looked = 0; all.hasNext() && looked < mostNames; ++looked) {
        all.next();
        if (!isOfTools(all.fileName()))
            names << all.fileName();
    }
    names.sort();
    return names;
}

} // namespace Core
