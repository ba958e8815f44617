using QuantConnect.Interfaces;
using QuantConnect.Logging;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Records an exception as the reason that the run ends, at its next step.</summary>
    public static void SetRuntimeError(this IAlgorithm algorithm, Exception exception, string context)
    {
        algorithm.RunTimeError = exception;
        algorithm.SetStatus(AlgorithmStatus.RuntimeError);
        Log.Error(exception, $"Extensions.SetRuntimeError(): RuntimeError at {algorithm.UtcTime.ToStringInvariant()} UTC. Context: {context}");
    }
}
