// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kinds/static/upload/uploads.h"

#include "core/files/rootfolder.h"
#include "kinds/static/answer/answerhead.h"
#include "kinds/static/answer/erroranswer.h"
#include "kinds/static/http/entitytag.h"
#include "kinds/static/staticsettings.h"
#include "kinds/static/tr.h"
#include "kinds/static/upload/formupload.h"
#include "kinds/static/upload/putupload.h"

#include <fcntl.h>

namespace Kinds::Static {

using namespace Qt::StringLiterals;

namespace {

Replacing replacingOf(const StaticSettings &settings)
{
    return settings.uploadOverwrite ? Replacing::Allowed : Replacing::Never;
}

QString shown(const QByteArray &name)
{
    return QString::fromUtf8(name);
}

QString reasonFor(int status, const QByteArray &name)
{
    switch (status) {
    case 409:
        return Tr::tr("“%1” exists already, or its folder does not.").arg(shown(name));
    case 413:
        return Tr::tr("“%1” is larger than this server takes.").arg(shown(name));
    case 507:
        return Tr::tr("“%1” was not saved: there is no space left on the disk.").arg(shown(name));
    case 400:
        return Tr::tr("“%1” cannot be the name of a file.").arg(shown(name));
    default:
        return Tr::tr("“%1” may not be written.").arg(shown(name));
    }
}

QString summaryOf(const FormResult &result)
{
    QStringList sentences;
    for (const FormResult::Refused &refused : result.refused)
        sentences.append(reasonFor(refused.status, refused.name));
    for (const QByteArray &name : result.saved)
        sentences.append(Tr::tr("“%1” was saved.").arg(shown(name)));
    return sentences.join(u' ');
}

} // namespace

Uploads::Uploads(const StaticSettings &settings, const AnswerHead &heads, ErrorAnswer &errors,
                 Core::RootFolder &root)
    : m_settings(settings)
    , m_heads(heads)
    , m_errors(errors)
    , m_root(root)
{
}

bool Uploads::admit(const Core::ExchangePtr &exchange, const RequestPath &path)
{
    if (path.isHidden() && !m_settings.dotfiles) {
        m_errors.send(exchange, 403, Tr::tr("Hidden files are not served and not taken."));
        return false;
    }
    return true;
}

Core::FileHandle Uploads::findFolder(const Core::ExchangePtr &exchange, const QByteArray &relative)
{
    const Core::Result<Core::FileHandle, int> found = m_root.find(relative);
    if (found && S_ISDIR((*found)->state().st_mode))
        return *found;
    const bool missing = found || found.error() == 404;
    m_errors.send(exchange, missing ? 409 : found.error(),
                  missing ? Tr::tr("The folder for this file does not exist.") : QString());
    return {};
}

// The rules of RFC 9110 sections 13 and 14.4 for what is there now.
bool Uploads::mayPut(const Core::ExchangePtr &exchange, const Core::OpenFile &folder,
                     const QByteArray &name)
{
    const Core::Headers &headers = exchange->request().headers;
    if (headers.contains("Content-Range") || name.contains('\n') || !name.isValidUtf8()
        || safeFileName(name) != name) {
        m_errors.send(exchange, 400, reasonFor(400, name));
        return false;
    }
    struct stat state = {};
    const bool exists
        = ::fstatat(folder.descriptor(), name.constData(), &state, AT_SYMLINK_NOFOLLOW) == 0;
    const std::optional<Validators> current
        = exists ? std::optional(validatorsOf(state)) : std::nullopt;
    if (evaluatePreconditions(headers, current, false) != Precondition::Met) {
        m_errors.send(exchange, 412);
        return false;
    }
    if (exists && (!m_settings.uploadOverwrite || !S_ISREG(state.st_mode))) {
        m_errors.send(exchange, 409, Tr::tr("“%1” exists already.").arg(shown(name)));
        return false;
    }
    if (m_settings.uploadLimit > 0
        && exchange->contentLength().value_or(0) > m_settings.uploadLimit) {
        m_errors.send(exchange, 413);
        return false;
    }
    return true;
}

void Uploads::put(const Core::ExchangePtr &exchange, const RequestPath &path)
{
    if (!admit(exchange, path))
        return;
    if (path.endsWithSlash || path.segments.isEmpty()) {
        m_errors.send(exchange, 409,
                      Tr::tr("A folder cannot be uploaded. Leave out the last slash."));
        return;
    }
    const RequestPath parent {path.segments.first(path.segments.size() - 1), true};
    const Core::FileHandle folder = findFolder(exchange, parent.relative());
    if (!folder || !mayPut(exchange, *folder, path.name()))
        return;
    Core::Result<UploadFile, int> file = UploadFile::create(folder);
    if (!file) {
        m_errors.send(exchange, file.error(), reasonFor(file.error(), path.name()));
        return;
    }
    const auto done = [this, exchange, path](const Core::Result<Committed, int> &result) {
        if (!result) {
            m_errors.send(exchange, result.error(), reasonFor(result.error(), path.name()));
            return;
        }
        const bool created = *result == Committed::Created;
        Core::Headers fields;
        if (created)
            fields.append("Location", path.encoded());
        exchange->respond(m_heads.make(created ? 201 : 204, std::move(fields)));
    };
    std::make_shared<PutUpload>(std::move(*file), path.name(), replacingOf(m_settings),
                                m_settings.uploadLimit, done)
        ->receive(*exchange);
}

void Uploads::post(const Core::ExchangePtr &exchange, const RequestPath &path)
{
    if (!admit(exchange, path))
        return;
    const auto boundary = multipartBoundary(exchange->request().headers.value("Content-Type"));
    if (!boundary) {
        m_errors.send(exchange, 415, Tr::tr("Uploads by POST are forms (multipart/form-data)."));
        return;
    }
    const Core::FileHandle folder = findFolder(exchange, path.relative());
    if (!folder)
        return;
    const auto done = [this, exchange, path](const FormResult &result) {
        if (result.status != 0) {
            m_errors.send(exchange, result.status);
        } else if (!result.refused.isEmpty()) {
            m_errors.send(exchange, result.refused.constFirst().status, summaryOf(result));
        } else {
            RequestPath folderPath = path;
            folderPath.endsWithSlash = true;
            const QByteArray target = folderPath.encoded();
            exchange->respond(m_heads.make(303, {{"Location", target}}));
        }
    };
    std::make_shared<FormUpload>(*boundary, folder, replacingOf(m_settings), m_settings.uploadLimit,
                                 done)
        ->receive(*exchange);
}

} // namespace Kinds::Static
