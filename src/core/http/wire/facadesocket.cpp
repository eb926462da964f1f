// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/wire/facadesocket.h"

#include <algorithm>
#include <cstring>

namespace Core {

FacadeSocket::FacadeSocket(QObject *parent)
    : QTcpSocket(parent)
{
    setOpenMode(QIODevice::ReadWrite);
    setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    setLocalAddress(QHostAddress(QHostAddress::LocalHost));
    setSocketState(ConnectedState);
}

FacadeSocket::~FacadeSocket()
{
    setSocketState(UnconnectedState); // or the base would abort a socket that is none
}

void FacadeSocket::feed(QByteArrayView head)
{
    m_rest = head;
    emit readyRead();
}

void FacadeSocket::disconnectFromHost()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    emit disconnected();
}

void FacadeSocket::close()
{
    disconnectFromHost();
}

qint64 FacadeSocket::bytesAvailable() const
{
    return m_rest.size() + QIODevice::bytesAvailable();
}

qint64 FacadeSocket::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min<qint64>(maximum, m_rest.size());
    std::memcpy(data, m_rest.data(), size_t(count));
    m_rest = m_rest.sliced(count);
    return count;
}

qint64 FacadeSocket::writeData(const char *, qint64 size)
{
    return size;
}

} // namespace Core
