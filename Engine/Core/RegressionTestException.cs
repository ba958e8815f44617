namespace QuantConnect;

/// <summary>An algorithm that checks itself has found a difference.</summary>
public class RegressionTestException : Exception
{
    /// <summary>Without a message.</summary>
    public RegressionTestException()
    {
    }

    /// <summary>With a message.</summary>
    public RegressionTestException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and its cause.</summary>
    public RegressionTestException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
