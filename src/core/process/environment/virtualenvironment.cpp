// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/virtualenvironment.h"

#include "core/toml/tomltext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Core {

namespace {

using Maker = VirtualEnvironment::Maker;
using Found = std::optional<VirtualEnvironment>;

constexpr qint64 largestFile = 1024 * 1024;

bool hasInterpreter(const QString &folder)
{
    return QFileInfo(folder + "/bin/python"_L1).isExecutable()
        || QFileInfo(folder + "/bin/python3"_L1).isExecutable();
}

Found checked(const QString &folder, Maker maker)
{
    if (folder.isEmpty() || !hasInterpreter(folder))
        return std::nullopt;
    return VirtualEnvironment {QDir::cleanPath(folder), maker};
}

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

QString home(const QProcessEnvironment &environment)
{
    return environment.value(u"HOME"_s, QDir::homePath());
}

// Poetry and Pipenv name an environment after the project and a hash of where it is.
QString hashed(const QString &name, const QString &path)
{
    static const QRegularExpression unusual(u"[ &$`!*@\"()\\[\\]\\\\\r\n\t]"_s);
    const QByteArray hash
        = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    constexpr qsizetype longestName = 42;
    return QString(name).replace(unusual, u"_"_s).left(longestName) + u'-'
        + QString::fromLatin1(hash.left(8));
}

Found ofTheFolder(const QString &project, const QProcessEnvironment &environment)
{
    const QString uv = environment.value(u"UV_PROJECT_ENVIRONMENT"_s);
    if (!uv.isEmpty()) {
        if (const Found found = checked(QDir(project).absoluteFilePath(uv), Maker::Uv))
            return found;
    }
    for (const QString &name : {u".venv"_s, u"venv"_s, u"env"_s, u".env"_s, u"virtualenv"_s}) {
        const Maker maker = QFileInfo::exists(project + "/uv.lock"_L1) ? Maker::Uv : Maker::Venv;
        if (const Found found = checked(project + u'/' + name, maker))
            return found;
    }
    return std::nullopt;
}

Found ofPoetry(const QString &project, const QProcessEnvironment &environment)
{
    const auto toml = parseToml(readSmall(project + "/pyproject.toml"_L1), u"pyproject.toml"_s);
    if (!toml)
        return std::nullopt;
    const QVariantMap poetry = toml->value(u"tool"_s).toMap().value(u"poetry"_s).toMap();
    const QVariantMap standard = toml->value(u"project"_s).toMap();
    if (poetry.isEmpty() && !QFileInfo::exists(project + "/poetry.lock"_L1))
        return std::nullopt;
    const QString name = poetry.value(u"name"_s, standard.value(u"name"_s)).toString().toLower();
    const QString cache = environment.value(
        u"POETRY_CACHE_DIR"_s,
        environment.value(u"XDG_CACHE_HOME"_s, home(environment) + "/.cache"_L1) + "/pypoetry"_L1);
    const QDir all(environment.value(u"POETRY_VIRTUALENVS_PATH"_s, cache + "/virtualenvs"_L1));
    const QString begin = hashed(name, QFileInfo(project).canonicalFilePath()) + "-py"_L1;
    const QStringList folders = all.entryList({begin + u'*'}, QDir::Dirs, QDir::Time);
    for (const QString &folder : folders) { // the latest first
        if (const Found found = checked(all.filePath(folder), Maker::Poetry))
            return found;
    }
    return std::nullopt;
}

Found ofPipenv(const QString &project, const QProcessEnvironment &environment)
{
    const QString pipfile = project + "/Pipfile"_L1;
    if (!QFileInfo::exists(pipfile))
        return std::nullopt;
    const QString data
        = environment.value(u"XDG_DATA_HOME"_s, home(environment) + "/.local/share"_L1);
    const QString all = environment.value(u"WORKON_HOME"_s, data + "/virtualenvs"_L1);
    return checked(all + u'/' + hashed(QDir(project).dirName(), pipfile), Maker::Pipenv);
}

Found ofConda(const QString &project, const QProcessEnvironment &environment)
{
    static const QRegularExpression naming(u"^name:\\s*['\"]?([^\\s'\"#]+)"_s,
                                           QRegularExpression::MultilineOption);
    QByteArray text = readSmall(project + "/environment.yml"_L1);
    if (text.isEmpty())
        text = readSmall(project + "/environment.yaml"_L1);
    const QString name = naming.match(QString::fromUtf8(text)).captured(1);
    if (name.isEmpty() || name.contains(u'/'))
        return std::nullopt;
    // Conda's own list of all environments of this user.
    QStringList candidates;
    const QStringList known
        = QString::fromUtf8(readSmall(home(environment) + "/.conda/environments.txt"_L1))
              .split(u'\n');
    for (const QString &folder : known) {
        if (QDir(folder).dirName() == name)
            candidates << folder;
    }
    for (const QString &base :
         {u"miniconda3"_s, u"miniforge3"_s, u"anaconda3"_s, u"mambaforge"_s, u"micromamba"_s})
        candidates << home(environment) + u'/' + base + "/envs/"_L1 + name;
    candidates << home(environment) + "/.conda/envs/"_L1 + name;
    for (const QString &folder : std::as_const(candidates)) {
        if (const Found found = checked(folder, Maker::Conda))
            return found;
    }
    return std::nullopt;
}

} // namespace

QStringList projectFolders(const QString &folder, const QProcessEnvironment &environment)
{
    constexpr int most = 20;
    QStringList folders;
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (folders.size() < most) {
        folders << path;
        const QString above = QFileInfo(path).path();
        if (above == path || path == home(environment) || QFileInfo::exists(path + "/.git"_L1))
            break;
        path = above;
    }
    return folders;
}

Found VirtualEnvironment::of(const QString &project, const QProcessEnvironment &environment)
{
    const QStringList folders = projectFolders(project, environment);
    for (const QString &folder : folders) {
        for (const auto &look : {ofTheFolder, ofPoetry, ofPipenv, ofConda}) {
            if (const Found found = look(folder, environment))
                return found;
        }
    }
    if (const Found active = checked(environment.value(u"VIRTUAL_ENV"_s), Maker::Active))
        return active;
    return checked(environment.value(u"CONDA_PREFIX"_s), Maker::Active);
}

} // namespace Core
