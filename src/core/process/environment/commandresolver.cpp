// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/commandresolver.h"

#include "core/process/environment/virtualenvironment.h"
#include "core/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

QString nameOf(const QString &place, const QString &folder)
{
    const QString relative = QDir(folder).relativeFilePath(place);
    return relative.startsWith("../.."_L1) ? place : relative;
}

// The search for the program of one command.
class Resolver
{
public:
    Resolver(const QString &folder, const QProcessEnvironment &environment)
        : m_folder(folder)
    {
        if (const auto found = VirtualEnvironment::of(folder, environment)) {
            m_places << found->folder + "/bin"_L1;
            using Maker = VirtualEnvironment::Maker;
            const QString name
                = found->maker == Maker::Conda ? u"CONDA_PREFIX="_s : u"VIRTUAL_ENV="_s;
            if (found->maker != Maker::Active)
                m_environment << name + found->folder << u"PYTHONHOME"_s;
        }
        const QStringList folders = projectFolders(folder, environment);
        for (const QString &each : folders)
            addPlace(each + "/node_modules/.bin"_L1);
        addPlace(folder + "/vendor/bin"_L1);
        m_path = environment.value(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s)
                     .split(u':', Qt::SkipEmptyParts);
        if (!m_places.isEmpty())
            m_environment << u"PATH="_s + (m_places + m_path).join(u':');
    }

    Result<ResolvedCommand> resolve(QStringList words)
    {
        withoutNpx(words);
        if (isOfTheGemfile(words[0]) && !find(u"bundle"_s).isEmpty())
            words = QStringList {u"bundle"_s, u"exec"_s} + words;
        QString path = find(words[0]);
        if (path.isEmpty())
            path = find(otherNameOf(words[0]));
        if (path.isEmpty())
            return failure(reason(words[0]));
        words[0] = path;
        const QString place = QFileInfo(path).path();
        return ResolvedCommand {words, m_environment,
                                m_places.contains(place) ? nameOf(place, m_folder) : QString()};
    }

private:
    void addPlace(const QString &place)
    {
        if (QFileInfo(place).isDir())
            m_places << place;
    }

    QString find(const QString &program) const
    {
        if (program.isEmpty())
            return {};
        if (program.contains(u'/')) {
            const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(program));
            return isProgram(path) ? path : QString();
        }
        for (const QString &place : m_places + m_path) {
            const QString path
                = QDir::cleanPath(QDir(m_folder).absoluteFilePath(QString(place + u'/' + program)));
            if (isProgram(path))
                return path;
        }
        return {};
    }

    // npx asks the registry first, which takes long, and stands between us and the program.
    void withoutNpx(QStringList &words) const
    {
        if (words[0] != "npx"_L1 || words.size() < 2 || words[1].startsWith(u'-'))
            return;
        const QString name = words[1].section(u'/', -1);
        for (const QString &place : m_places) {
            if (place.endsWith("/node_modules/.bin"_L1) && isProgram(place + u'/' + name)) {
                words.removeFirst();
                words[0] = name;
                return;
            }
        }
    }

    bool isOfTheGemfile(const QString &program) const
    {
        if (program.contains(u'/') || program == "bundle"_L1)
            return false;
        QFile lock(m_folder + "/Gemfile.lock"_L1);
        constexpr qint64 largest = 1024 * 1024;
        const QByteArray line = "\n    " + program.toUtf8() + " (";
        return lock.open(QIODevice::ReadOnly) && lock.read(largest).contains(line);
    }

    // Debian has no "python" and had no "node".
    static QString otherNameOf(const QString &program)
    {
        return program == "python"_L1 ? u"python3"_s
            : program == "node"_L1    ? u"nodejs"_s
                                      : QString();
    }

    QString reason(const QString &program) const
    {
        if (program.contains(u'/')) {
            return Tr::tr("There is no program %1 in %2.").arg(program, m_folder);
        }
        QStringList names;
        for (const QString &place : m_places)
            names << nameOf(place, m_folder);
        names << u"PATH"_s;
        return Tr::tr("The program “%1” is not installed: it is not in %2.")
            .arg(program, names.join(u", "_s));
    }

    QString m_folder;
    QStringList m_environment; // what changes
    QStringList m_places; // of the project
    QStringList m_path;
};

} // namespace

Result<ResolvedCommand> ResolvedCommand::of(const QStringList &words, const QString &folder,
                                            const QProcessEnvironment &environment)
{
    if (words.isEmpty() || words[0].isEmpty())
        return failure(Tr::tr("There is no command to run."));
    return Resolver(QDir(folder).absolutePath(), environment).resolve(words);
}

} // namespace Core
