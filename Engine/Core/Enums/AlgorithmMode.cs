namespace QuantConnect;

/// <summary>What kind of run the algorithm is part of.</summary>
public enum AlgorithmMode
{
    /// <summary>Live trading, with real or paper money.</summary>
    Live = 0,

    /// <summary>One backtest of a parameter optimisation.</summary>
    Optimization = 1,

    /// <summary>A backtest over historical data.</summary>
    Backtesting = 2,

    /// <summary>An interactive research session.</summary>
    Research = 3,
}
