namespace QuantConnect;

/// <summary>Memory of the server that runs the algorithm.</summary>
public enum ServerType
{
    /// <summary>512 MB.</summary>
    Server512 = 0,

    /// <summary>1 GB.</summary>
    Server1024 = 1,

    /// <summary>2 GB.</summary>
    Server2048 = 2,
}
