using QuantConnect;
using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>The runtime error of a run as LEAN reports it: stamped with the algorithm's time, the last report wins.</summary>
internal sealed class RunErrors(QCAlgorithm algorithm)
{
    /// <summary>The text; empty when all went well.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Records an error and makes the algorithm stop at its next step.</summary>
    public void Report(string message)
    {
        Text = message.PrefixWithAlgorithmTime(algorithm.Time);
        if (algorithm.RunTimeError == null) algorithm.SetRuntimeError(new InvalidOperationException(Text), "RuntimeError");
    }
}
