// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/http/multipartreader.h"
#include "kinds/static/upload/uploadfile.h"

#include <functional>

namespace Kinds::Static {

struct FormResult
{
    struct Refused
    {
        QByteArray name;
        int status = 0;
    };

    QByteArrayList saved;
    QList<Refused> refused;
    int status = 0; // not 0: the form as a whole was refused
};

// One form with files while it arrives; each file is in place as soon as it is complete. Lives in
// the server's thread as long as the exchange is not over.
class FormUpload final : public std::enable_shared_from_this<FormUpload>,
                         private MultipartReader::Sink
{
public:
    using Done = std::function<void(const FormResult &result)>;

    // limit in bytes of one file, 0: none. done is called once, unless the client leaves.
    FormUpload(const QByteArray &boundary, Core::FileHandle folder, Replacing replacing,
               qint64 limit, Done done);
    Q_DISABLE_COPY_MOVE(FormUpload)

    void receive(Core::Exchange &exchange);

private:
    void partBegan(const FormPart &part) override;
    void partData(QByteArrayView data) override;
    void partEnded() override;
    void refuse(int status);
    void finish();

    Core::FileHandle m_folder;
    Replacing m_replacing;
    qint64 m_limit;
    Done m_done;
    MultipartReader m_reader;
    QByteArray m_name; // of the present file
    std::optional<UploadFile> m_file;
    FormResult m_result;
};

} // namespace Kinds::Static
