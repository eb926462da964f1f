// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/copy/copytext.h"

#include "core/formats/copy/copyrequest.h"
#include "core/formats/copy/httpfile.h"
#include "core/formats/copy/writers.h"
#include "core/formats/exchangeurl.h"

namespace Core {

CopyText copyAs(CopyForm form, const ExchangeRecord &record, const CopyOptions &options)
{
    switch (form) {
    case CopyForm::Url:
        return {copyRequest(record, options).url, {}, {}};
    case CopyForm::CurlSh:
        return writeCurlSh(copyRequest(record, options));
    case CopyForm::CurlPowerShell:
        return writeCurlPowerShell(copyRequest(record, options));
    case CopyForm::Fetch:
        return writeFetch(copyRequest(record, options));
    case CopyForm::HttPie:
        return writeHttPie(copyRequest(record, options));
    case CopyForm::PythonRequests:
        return writePythonRequests(copyRequest(record, options));
    case CopyForm::Raw:
        return writeRaw(record);
    case CopyForm::HttpFile:
        return writeHttpFile({record}, options);
    case CopyForm::CppTest:
        return writeCppTest(record);
    }
    return {};
}

} // namespace Core
