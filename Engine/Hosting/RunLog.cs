using System.Collections.Concurrent;
using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>Collects the algorithm's messages step by step. What a failing step wrote is lost, as it is on LEAN.</summary>
internal sealed class RunLog(QCAlgorithm algorithm)
{
    private readonly List<LogLine> _lines = [];
    private bool _closed;

    public IReadOnlyList<LogLine> Lines => _lines;

    public void Add(string kind, string message) => _lines.Add(new LogLine(algorithm.UtcTime, kind, message));

    /// <summary>Takes over what the algorithm has queued.</summary>
    public void Drain()
    {
        Drain(algorithm.DebugMessages, "Debug");
        Drain(algorithm.ErrorMessages, "Error");
        Drain(algorithm.LogMessages, "Log");
    }

    /// <summary>Takes over what is queued, and nothing after it.</summary>
    public void Close()
    {
        Drain();
        _closed = true;
    }

    private void Drain(ConcurrentQueue<string> queue, string kind)
    {
        if (_closed || queue.IsEmpty) return;
        while (queue.TryDequeue(out var message)) Add(kind, message);
    }
}
