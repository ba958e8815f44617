namespace QuantConnect.Interfaces;

/// <summary>What an algorithm that checks itself expects of its run.</summary>
public interface IRegressionAlgorithmDefinition
{
    /// <summary>How the run ends.</summary>
    AlgorithmStatus AlgorithmStatus { get; }

    /// <summary>Whether its data is at hand everywhere.</summary>
    bool CanRunLocally { get; }

    /// <summary>Languages it is written in.</summary>
    List<Language> Languages { get; }

    /// <summary>Number of data points of the run.</summary>
    long DataPoints { get; }

    /// <summary>Number of data points of its history requests.</summary>
    int AlgorithmHistoryDataPoints { get; }

    /// <summary>Statistics of the run.</summary>
    Dictionary<string, string> ExpectedStatistics { get; }

    /// <summary>Configuration it needs, or null.</summary>
    Dictionary<string, string>? CustomConfigurations => null;
}
