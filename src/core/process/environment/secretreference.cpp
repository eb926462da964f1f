// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/process/environment/secretreference.h"

#include "core/filetexts.h"
#include "core/process/placeholders.h"
#include "core/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <functional>

namespace Core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSecret = 64 * 1024;

// Whether what stands in ${…} is a reference; a shell knows many other things.
bool isReference(QStringView text)
{
    return text.startsWith(u"env:") || text.startsWith(u"file:");
}

// The line with what use makes of each reference.
Result<QString> replaceEach(const QString &line,
                            const std::function<Result<QString>(const QString &)> &use)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype begin = line.indexOf("${"_L1, from);
        if (begin < 0 || !isReference(QStringView(line).sliced(begin + 2))) {
            const qsizetype end = begin < 0 ? line.size() : begin + 2;
            result += QStringView(line).sliced(from, end - from);
            if (begin < 0)
                return result;
            from = end;
            continue;
        }
        const bool isEscaped = begin > 0 && line[begin - 1] == u'$';
        result += QStringView(line).sliced(from, begin - from - (isEscaped ? 1 : 0));
        const qsizetype end = isEscaped ? begin + 1 : line.indexOf(u'}', begin);
        if (end < 0)
            return failure(
                Tr::tr("%1: “${” has no “}” that ends it.").arg(line.section(u'=', 0, 0)));
        if (isEscaped) {
            result += "${"_L1;
            from = begin + 2;
            continue;
        }
        const auto value = use(line.sliced(begin + 2, end - begin - 2));
        if (!value)
            return failure(value.error());
        result += *value;
        from = end + 1;
    }
}

Result<QString> variable(const QString &name, const QString &wanted,
                         const QProcessEnvironment &outer)
{
    if (!outer.contains(wanted))
        return failure(
            Tr::tr("%1: there is no variable “%2” where Portside was started.").arg(name, wanted));
    return outer.value(wanted);
}

Result<QString> content(const QString &name, const QString &wanted, const QString &folder)
{
    const QString path = wanted.startsWith("~/"_L1) ? QDir::homePath() + wanted.sliced(1)
                                                    : QDir(folder).absoluteFilePath(wanted);
    // To open a pipe would wait for whoever writes into it.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return failure(u"%1: %2"_s.arg(name, FileTexts::noFile(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"%1: %2"_s.arg(name, FileTexts::unreadable(path, file)));
    QByteArray bytes = file.read(largestSecret + 1);
    if (bytes.size() > largestSecret)
        return failure(Tr::tr("%1: %2 is too large for the value of a variable.").arg(name, path));
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return failure(Tr::tr("%1: %2 is no text.").arg(name, path));
    return text;
}

Result<QString> lookUp(const QString &name, const QString &reference, const QString &folder,
                       const QProcessEnvironment &outer)
{
    const QString wanted = reference.section(u':', 1);
    return reference.startsWith("env:"_L1) ? variable(name, wanted, outer)
                                           : content(name, wanted, folder);
}

} // namespace

Result<QString> SecretReference::resolve(const QString &line, const QString &folder,
                                         const QProcessEnvironment &outer)
{
    const QString name = line.section(u'=', 0, 0);
    return replaceEach(line, [&](const QString &reference) -> Result<QString> {
        const auto found = lookUp(name, reference, folder, outer);
        if (!found)
            return failure(found.error());
        return Placeholders::asItIs(*found);
    });
}

Result<QString> SecretReference::value(const QString &name, const QString &text,
                                       const QString &folder, const QProcessEnvironment &outer)
{
    auto line = replaceEach(name + u'=' + text, [&](const QString &reference) {
        return lookUp(name, reference, folder, outer);
    });
    if (!line)
        return failure(line.error());
    return line->sliced(name.size() + 1);
}

Result<> SecretReference::check(const QString &line)
{
    const QString name = line.section(u'=', 0, 0);
    const auto checked = replaceEach(line, [&](const QString &reference) -> Result<QString> {
        if (reference.section(u':', 1).isEmpty())
            return failure(
                Tr::tr("%1: ${%2} does not say what it refers to.").arg(name, reference));
        return QString();
    });
    return checked ? Result<>() : failure(checked.error());
}

} // namespace Core
