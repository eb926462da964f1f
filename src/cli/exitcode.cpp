// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Cli {

using Cause = Core::ServerFailure::Cause;

ExitCode exitCodeOf(Cause cause)
{
    switch (cause) {
    case Cause::BadSettings:
        return WrongUsage;
    case Cause::NotReady:
        return NotReadyInTime;
    case Cause::PortTaken:
    case Cause::PortForbidden:
    case Cause::AddressUnavailable:
    case Cause::NetworkNotAllowed:
    case Cause::OutOfDescriptors:
    case Cause::NoCertificate:
    case Cause::ProgramMissing:
    case Cause::ProgramEnded:
    case Cause::NeedsOther:
    case Cause::Internal:
        return NotStarted;
    }
    return NotStarted;
}

} // namespace Cli
