namespace QuantConnect;

/// <summary>Which account of a brokerage is traded.</summary>
public enum BrokerageEnvironment
{
    /// <summary>Real money.</summary>
    Live = 0,

    /// <summary>Simulated money.</summary>
    Paper = 1,
}
